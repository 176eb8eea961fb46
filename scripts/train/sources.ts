/** What is known of every source of labelled texts. The texts stay where they are; the repository holds the model alone. */
export interface Source {
  /** File without `.jsonl.gz`; files of one source share everything but the name. */
  file: string;
  lang: string;
  /** Sources that share a platform or a collection: held out together. */
  family: string;
  /** What people write about. */
  kind: 'app' | 'product' | 'restaurant' | 'hotel' | 'travel' | 'film' | 'survey' | 'shop' | 'tweets' | 'course' | 'sentences';
  /** human = a person read the text and labelled it; stars = the author's own rating. */
  labels: 'human' | 'stars';
  /** open = stated and permissive; unstated = no licence file; research = for research or non-commercial use; closed = no derivatives: measured, never learned from. */
  terms: 'open' | 'unstated' | 'research' | 'closed';
  licence: string;
  from: string;
}

const rows: [file: string, lang: string, family: string, kind: Source['kind'], labels: Source['labels'], terms: Source['terms'], licence: string, from: string][] = [
  ['gplay_top20', 'en', 'gplay', 'app', 'stars', 'unstated', 'none stated (source claims CC0)', 'YELLOWSKYROC/google-apps-reviews-classification'],
  ['yelp_sent_dev', 'en', 'yelp', 'restaurant', 'stars', 'research', 'Apache-2.0 repository, Yelp dataset terms (academic)', 'shentianxiao/language-style-transfer'],
  ['zomato_hyd', 'en', 'zomato', 'restaurant', 'stars', 'unstated', 'none stated', 'manthanpatel98/Restaurant-Review-Sentiment-Analysis'],
  ['blitzer_books', 'en', 'blitzer', 'product', 'stars', 'research', 'research use', 'lorenzoritter/domainadaption (Blitzer 2007)'],
  ['blitzer_dvd', 'en', 'blitzer', 'product', 'stars', 'research', 'research use', 'lorenzoritter/domainadaption (Blitzer 2007)'],
  ['blitzer_electronics', 'en', 'blitzer', 'product', 'stars', 'research', 'research use', 'lorenzoritter/domainadaption (Blitzer 2007)'],
  ['blitzer_kitchen', 'en', 'blitzer', 'product', 'stars', 'research', 'research use', 'lorenzoritter/domainadaption (Blitzer 2007)'],
  ['amazon_polarity10k', 'en', 'amazon', 'product', 'stars', 'open', 'MIT repository, text from Amazon', 'yangheng95/ABSADatasets'],
  ['imdb_part', 'en', 'film', 'film', 'stars', 'open', 'MIT repository, text from IMDb', 'yangheng95/ABSADatasets'],
  ['trustpilot_fashion', 'en', 'trustpilot', 'shop', 'stars', 'unstated', 'none stated', 'adaly6/Sentiment'],
  ['tripadvisor_attractions', 'en', 'tripadvisor', 'travel', 'stars', 'open', 'MIT repository', 'yanyuchen/sentiment-analysis'],
  ['amazon_alexa', 'en', 'alexa', 'product', 'stars', 'unstated', 'none stated', 'snizio/progettoTA'],
  ['sst2_train', 'en', 'film', 'film', 'human', 'research', 'research use', 'AcademiaSinicaNLPLab/sentiment_dataset'],
  ['sst2_dev', 'en', 'film', 'film', 'human', 'research', 'research use', 'AcademiaSinicaNLPLab/sentiment_dataset'],
  ['nhs_phase1', 'en', 'nhs', 'survey', 'human', 'open', 'MIT (NHS England)', 'The-Strategy-Unit/pxtextmining'],
  ['opener_en_train', 'en', 'opener', 'hotel', 'human', 'open', 'none stated; OpeNER is CC BY', 'jerbarnes/semeval22_structured_sentiment'],
  ['opener_en_dev', 'en', 'opener', 'hotel', 'human', 'open', 'none stated; OpeNER is CC BY', 'jerbarnes/semeval22_structured_sentiment'],
  ['opener_es_train', 'es', 'opener', 'hotel', 'human', 'open', 'none stated; OpeNER is CC BY', 'jerbarnes/semeval22_structured_sentiment'],
  ['opener_es_dev', 'es', 'opener', 'hotel', 'human', 'open', 'none stated; OpeNER is CC BY', 'jerbarnes/semeval22_structured_sentiment'],
  ['se16x_rest_en_train', 'en', 'semeval16', 'restaurant', 'human', 'research', 'SemEval-2016 terms', 'IsakZhang/XABSA'],
  ['se16x_rest_en_dev', 'en', 'semeval16', 'restaurant', 'human', 'research', 'SemEval-2016 terms', 'IsakZhang/XABSA'],
  ['se16x_rest_es_train', 'es', 'semeval16', 'restaurant', 'human', 'research', 'SemEval-2016 terms', 'IsakZhang/XABSA'],
  ['se16x_rest_es_dev', 'es', 'semeval16', 'restaurant', 'human', 'research', 'SemEval-2016 terms', 'IsakZhang/XABSA'],
  ['se16x_rest_fr_train', 'fr', 'semeval16', 'restaurant', 'human', 'closed', 'CC BY-NC-ND 4.0', 'IsakZhang/XABSA'],
  ['se16x_rest_fr_dev', 'fr', 'semeval16', 'restaurant', 'human', 'closed', 'CC BY-NC-ND 4.0', 'IsakZhang/XABSA'],
  ['se16x_rest_nl_train', 'nl', 'semeval16', 'restaurant', 'human', 'research', 'SemEval-2016 terms', 'IsakZhang/XABSA'],
  ['se16x_rest_nl_dev', 'nl', 'semeval16', 'restaurant', 'human', 'research', 'SemEval-2016 terms', 'IsakZhang/XABSA'],
  ['se16_laptops_en_train', 'en', 'semeval16', 'product', 'human', 'research', 'SemEval-2016 terms', 'davidsbatista/Aspect-Based-Sentiment-Analysis'],
  ['umsab_en_train', 'en', 'umsab', 'tweets', 'human', 'open', 'Apache-2.0', 'cardiffnlp/xlm-t'],
  ['umsab_en_test', 'en', 'umsab', 'tweets', 'human', 'open', 'Apache-2.0', 'cardiffnlp/xlm-t'],
  ['umsab_de_train', 'de', 'umsab', 'tweets', 'human', 'open', 'Apache-2.0', 'cardiffnlp/xlm-t'],
  ['umsab_de_test', 'de', 'umsab', 'tweets', 'human', 'open', 'Apache-2.0', 'cardiffnlp/xlm-t'],
  ['umsab_es_train', 'es', 'umsab', 'tweets', 'human', 'open', 'Apache-2.0', 'cardiffnlp/xlm-t'],
  ['umsab_es_test', 'es', 'umsab', 'tweets', 'human', 'open', 'Apache-2.0', 'cardiffnlp/xlm-t'],
  ['umsab_fr_train', 'fr', 'umsab', 'tweets', 'human', 'open', 'Apache-2.0', 'cardiffnlp/xlm-t'],
  ['umsab_fr_test', 'fr', 'umsab', 'tweets', 'human', 'open', 'Apache-2.0', 'cardiffnlp/xlm-t'],
  ['umsab_it_train', 'it', 'umsab', 'tweets', 'human', 'open', 'Apache-2.0', 'cardiffnlp/xlm-t'],
  ['umsab_pt_train', 'pt', 'umsab', 'tweets', 'human', 'open', 'Apache-2.0', 'cardiffnlp/xlm-t'],
  ['course_reviews_ch_de', 'de', 'course', 'course', 'stars', 'unstated', 'none stated', 'liamti5/Essentials-in-Text-and-Speech-Processing'],
  ['allocine_series_fr_train', 'fr', 'film', 'film', 'stars', 'unstated', 'none stated', 'Akram-ch/TP_NLP_2023'],
  ['allocine_series_fr_dev', 'fr', 'film', 'film', 'stars', 'unstated', 'none stated', 'Akram-ch/TP_NLP_2023'],
  ['allocine_series_fr_test', 'fr', 'film', 'film', 'stars', 'unstated', 'none stated', 'Akram-ch/TP_NLP_2023'],
  ['allocine_films_fr', 'fr', 'film', 'film', 'stars', 'unstated', 'none stated', 'PhilippeMARTINS/projet-sentiment-allocine'],
  ['gplay_fr', 'fr', 'gplay', 'app', 'stars', 'unstated', 'none stated', 'anfer86/multi-language-sentiment-analysis'],
  ['cuba_hotels_es', 'es', 'cuba', 'hotel', 'stars', 'unstated', 'none stated', 'ogtoledano/Rest_mex_DL_EDA'],
  ['tripadvisor_bcn_nl', 'nl', 'tripadvisor', 'restaurant', 'stars', 'unstated', 'none stated', 'TimKuijten/project_4'],
  ['marc_ja_valid', 'ja', 'marc', 'product', 'stars', 'research', 'Apache-2.0 repository, Amazon MARC licence (non-commercial research)', 'tyqiangz/multilingual-sentiment-datasets'],
  ['marc_ja_test', 'ja', 'marc', 'product', 'stars', 'research', 'Apache-2.0 repository, Amazon MARC licence (non-commercial research)', 'tyqiangz/multilingual-sentiment-datasets'],
  ['marc_zh_valid', 'zh', 'marc', 'product', 'stars', 'research', 'Apache-2.0 repository, Amazon MARC licence (non-commercial research)', 'tyqiangz/multilingual-sentiment-datasets'],
  ['marc_zh_test', 'zh', 'marc', 'product', 'stars', 'research', 'Apache-2.0 repository, Amazon MARC licence (non-commercial research)', 'tyqiangz/multilingual-sentiment-datasets'],
  ['waimai_zh', 'zh', 'waimai', 'restaurant', 'human', 'unstated', 'none stated', 'SophonPlus/ChineseNlpCorpus'],
  ['own_sentences', 'mul', 'own', 'sentences', 'human', 'open', 'ours, MIT', 'scripts/train/own-sentences.jsonl'],
];

export const sources: Source[] = rows
  .filter(([file]) => file !== 'marc_ja_train')
  .map(([file, lang, family, kind, labels, terms, licence, from]) => ({ file, lang, family, kind, labels, terms, licence, from }));
