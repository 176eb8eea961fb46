import { describe, expect, it } from 'vitest';
import { firstNameOf } from '@/lib/templates/first-name';

describe('the name to greet somebody by', () => {
  it.each([
    ['Maria K.', 'Maria'],
    ['Maria', 'Maria'],
    ['  Maria   Klein ', 'Maria'],
    ['MARIA KLEIN', 'Maria'],
    ['JEAN-LUC', 'Jean-Luc'],
    ['Heinz-Peter', 'Heinz-Peter'],
    ['Dr. Maria Klein', 'Maria'],
    ['Prof. Dr. Hans Meier', 'Hans'],
    ['Klein, Maria', 'Maria'],
    ['John Smith, PhD', 'John'],
    ['Siobhán O’Neill', 'Siobhán'],
    ["O'Brien Moore", "O'Brien"],
    ['McKenzie', 'McKenzie'],
    ['Édith', 'Édith'],
    ['Xoán 🙌', 'Xoán'],
    ['Zoe\u0308', 'Zoë'],
    ['王芳', '王芳'],
    ['田中 太郎', '田中 太郎'],
    ['김민준', '김민준'],
    ['Иван Петров', 'Иван'],
    ['Maria & Tom', 'Maria & Tom'],
    ['José Ortega y Gasset', 'José'],
  ])('%s → %s', (name, first) => expect(firstNameOf(name)).toBe(first));

  it.each([
    '', '   ', 'Anonymous', 'A Google user', 'Google User', 'Ein Google-Nutzer', 'guest', 'Anónimo', '匿名', 'coffee_fiend', 'momof3_tx', 'jetlag747', 'maria@example.org',
    'coffeelover', 'JohnDoe', 'xX Max Xx', 'J.R.', 'M.', 'J. Smith', 'AJ', 'Mrs. Smith', 'Dr. Klein', 'Frau Wolters', 'The Smith Family', 'Team Rocket', '🙂', '-', '{{me.name}}', 'null',
  ])('nobody to name in “%s”', (name) => expect(firstNameOf(name)).toBeNull());

  it('takes what the platform leaves out', () => {
    expect(firstNameOf(undefined)).toBeNull();
    expect(firstNameOf(null)).toBeNull();
  });
});
