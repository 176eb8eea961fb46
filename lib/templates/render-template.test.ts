import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate, slotNames, type TemplateContext } from '@/lib/templates/render-template';

const context: TemplateContext = { author: { name: 'Maria K.' }, location: { name: 'Harbour Street' }, platform: { name: 'Google' }, me: { name: 'Sam Okoye' }, rating: 4.5 };

describe('templates', () => {
  it('fills every slot it knows', () => {
    const body = slotNames.map((name) => `{{${name}}}`).join('/');
    expect(renderTemplate(body, context)).toEqual({ text: 'Maria/Maria K./Harbour Street/Google/Sam Okoye/4.5', unfilled: [] });
  });

  it('allows spaces in the braces', () => expect(renderTemplate('{{ me.name }}', context).text).toBe('Sam Okoye'));

  it('leaves what it cannot fill and says where', () => {
    const { text, unfilled } = renderTemplate('Hi {{author.firstName}}, {{refund}} from {{me.name}}', { ...context, author: { name: 'jetlag_747' } });
    expect(text).toBe('Hi {{author.firstName}}, {{refund}} from Sam Okoye');
    expect(unfilled.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([['author.firstName', '{{author.firstName}}'], ['refund', '{{refund}}']]);
  });

  it('uses the words given for an unknown name', () => {
    expect(renderTemplate('Hi {{author.firstName|there}}!', {})).toEqual({ text: 'Hi there!', unfilled: [] });
    expect(renderTemplate('Hi {{author.firstName|}}, thanks', {}).text).toBe('Hi, thanks');
    expect(renderTemplate('Hi {{author.firstName|there}}!', context).text).toBe('Hi Maria!');
  });

  it('does not hide a mistyped slot behind its default', () => {
    expect(renderTemplate('{{author.fristName|there}}', context).unfilled).toHaveLength(1);
  });

  it('greets nobody as Anonymous', () => expect(renderTemplate('{{author.name}}', { author: { name: 'Anonymous' } }).unfilled).toHaveLength(1));

  it('never lets a name open a slot', () => {
    expect(renderTemplate('{{author.name}}', { author: { name: '{{me.name}}' } })).toEqual({ text: '{{author.name}}', unfilled: [{ name: 'author.name', start: 0, end: 15 }] });
  });

  it('lists braces that close nothing', () => {
    expect(renderTemplate('a {{me.name b', context).unfilled).toEqual([{ name: '', start: 2, end: 4 }]);
  });

  it('knows no slots of the language itself', () => {
    expect(renderTemplate('{{constructor}}{{__proto__}}', context).unfilled).toHaveLength(2);
  });

  const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('{{', '}}', '{', '}', '|', '{{me.name}}', '{{x}}', '{{rating|}}', ...slotNames));
  const anyName = fc.option(fc.string({ unit: 'binary', maxLength: 20 }), { nil: undefined });

  it('never throws and leaves no slot unlisted, whatever the text and the names', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), anyName, anyName, fc.option(fc.double()), (pieces, author, me, rating) => {
        const { text, unfilled } = renderTemplate(pieces.join(''), { author: { name: author }, me: { name: me }, rating });
        for (const { start, end } of unfilled) expect(text.slice(start, end)).toMatch(/^(?:\{\{.*\}\}|\{\{|\}\})$/s);
        for (const brace of text.matchAll(/\{\{[^{}]*\}\}/g)) {
          expect(unfilled.some(({ start, end }) => start <= brace.index && end >= brace.index + 2)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
