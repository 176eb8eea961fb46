import type { Phrases } from '@/lib/scoring/matcher/compile-phrases';

/** What kind of thing a text is about. Some themes are told by common words (“slow”, “cold”) that mean them only there. */
export const contexts = [
  {
    id: 'software',
    phrases: {
      en: [
        'app', 'apps', 'application', 'game', 'games', 'update', 'updates', 'updated', 'login', 'android', 'ios', 'iphone', 'ipad', 'download*', 'install', 'installed',
        'uninstall*', 'uninstalling', 'play store', 'app store', 'facebook', 'messenger', 'instagram', 'snapchat', 'whatsapp', 'twitter', 'tiktok', 'youtube', 'netflix',
        'spotify', 'skype', 'viber', 'uber', 'gmail', 'chrome', 'website', 'site', 'web', 'software', 'notification*', 'server*', 'account', 'ads', 'bug', 'bugs', 'bugfix*',
        'glitch*', 'lag', 'crashes', 'crashing', 'wifi', 'playlist*', 'widget*', 'dark mode', 'user interface', 'ui', 'level', 'levels', 'coins', 'gems', 'upload*', 'sync',
        'feature*', 'browser', 'streaming', 'stream', 'stories', 'feed', 'devs', 'developer*', 'tablet', 'online', 'version', 'chat', 'videos', 'video call*', 'screen',
      ],
    },
  },
  {
    id: 'food',
    phrases: {
      en: [
        'food', 'restaurant*', 'meal*', 'dish*', 'menu', 'eat', 'ate', 'eating', 'lunch', 'dinner', 'breakfast', 'brunch', 'cafe', 'pizza*', 'burger*', 'chicken', 'coffee',
        'dessert*', 'waiter*', 'waitress*', 'chef', 'cook*', 'taste*', 'tasty', 'delicious', 'drinks', 'bar', 'table', 'biryani', 'sushi', 'buffet', 'dine', 'dined',
        'dining',
      ],
    },
  },
  {
    id: 'place',
    phrases: {
      en: [
        'hotel*', 'room', 'rooms', 'stay', 'stayed', 'staying', 'night', 'nights', 'museum', 'park', 'tour', 'visit', 'visited', 'beach', 'pool', 'resort', 'lobby',
        'reception', 'cinema', 'theatre', 'venue', 'city', 'church', 'cathedral', 'ward', 'hospital', 'clinic', 'apartment', 'hostel', 'view', 'views', 'trip', 'holiday',
        'vacation', 'attraction', 'tickets', 'restaurant*', 'place',
      ],
    },
  },
  {
    id: 'thing',
    phrases: {
      en: [
        'product*', 'item', 'bought', 'purchase*', 'buy', 'broke', 'works', 'device', 'unit', 'gift', 'amazon', 'brand', 'model', 'size', 'quality', 'book', 'movie', 'film',
        'wear', 'wearing', 'washed', 'battery', 'warranty', 'it broke', 'box', 'price', 'replacement',
      ],
    },
  },
] as const satisfies readonly { id: string; phrases: Phrases }[];

export type ContextId = (typeof contexts)[number]['id'];
