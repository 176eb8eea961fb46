import type { Theme } from '@/lib/scoring/themes/theme';

/** How long it took to be seated, seen or served; parcels belong to delivery. */
export const waitingTime: Theme = {
  id: 'waiting_time',
  phrases: {
    en: [
      '(waited|waiting|wait|queued|queuing|queueing|sat) ~4 (hour*|minutes|mins|min|hrs|ages|forever|so long|too long|an eternity|half an hour|all day)',
      '(long|longer|short|huge|endless|shorter|reduce|reduced|less|excessive) (wait|waits|wait time*|waiting time*|queue*|line|lines|waiting|lineup)',
      '(wait|waiting) (time|times|list|lists|room time|period)', 'the (wait|queue) (was|is)',
      '(took|take|takes) (forever|ages|so long|too long|an age|over an hour|an hour|hours|half an hour|# minutes|# mins|# hours|# hrs|almost an hour|nearly an hour) ~6 (served|serve|seat*|order|food|arrive|drinks|come|bill|check|get|seen|menu)',
      '(running|ran|was|were) (late|behind) ~3 (appointment*|clinic|schedule)', 'appointment* ~4 (late|delayed|delay*)',
      '(arrived|served|seated|seen) (late|an hour late|# minutes late|at #)', '(stood|standing|stand) in [a|the] (line|queue)', 'slow (service|to serve)',
      'no (wait|waiting|queue*)', '(hour|hours|minutes|mins) (wait|late|to be (seated|served|seen)|before (we|i) (got|were|was))',
      '(quick|quickly|promptly) (seen|served|seated)', 'on hold ~2 for', 'kept (waiting|us waiting|me waiting)',
    ],
  },
  hints: {
    en: [
      'wait', 'waited', 'waiting', 'queue*', 'slow', 'hour', 'hours', 'minutes', 'mins', 'late', 'delay*', 'appointment*', 'promptly', 'quicker', 'on time', 'long',
      'quickly', 'took',
    ],
  },
};
