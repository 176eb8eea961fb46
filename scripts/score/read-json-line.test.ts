import { describe, expect, it } from 'vitest';
import { readJsonLine } from './read-json-line';

describe('a line of JSON', () => {
  it('is an item with its id as it was given', () => {
    expect(readJsonLine('{"id":7,"text":"Hi","rating":4.5,"lang":"de","kind":"survey","more":{}}', 3)).toEqual({
      item: { id: 7, input: { text: 'Hi', kind: 'survey_response', lang: 'de', rating: { value: 4.5, scale: 'stars5' } } },
    });
    expect(readJsonLine('{"id":"007","text":null,"rating":null,"lang":null,"kind":"poem"}', 3)).toEqual({ item: { id: '007', input: { text: '', kind: 'review', lang: undefined, rating: undefined } } });
  });

  it.each(['{"text":"x"}', '{"id":null,"text":"x"}'])('has its number for an id where there is none: %s', (line) => {
    expect(readJsonLine(line, 12)).toMatchObject({ item: { id: 12 } });
  });

  it.each([
    ['{"id"', /^this is not JSON/], ['[]', /object/], ['null', /object/], ['"text"', /object/], ['{"id":"a"}', /no text/], ['{"id":"a","text":5}', /must be a text/], ['{"id":{},"text":""}', /the id/],
    ['{"text":"","rating":0}', /1 to 5.*it is 0/], ['{"text":"","rating":6}', /1 to 5/], ['{"text":"","rating":"5"}', /it is "5"/], ['{"text":"","lang":1}', /lang/],
  ])('says what is wrong with %s', (line, reason) => {
    const reading = readJsonLine(line, 1);
    expect('problem' in reading ? reading.problem : 'read').toMatch(reason);
  });
});
