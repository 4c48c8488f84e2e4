import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTooMuchPage } from './page-burden.js';

describe('a page', () => {
  it.each([
    ['a usual one', `<html><body>${'<div>'.repeat(30)}${'<p>Hội nghị<br><img src=a></p>'.repeat(800)}`],
    ['paragraphs that are never closed', '<p>Hội nghị'.repeat(5_000)],
    ['a long list', `<ul>${'<li>Tin'.repeat(5_000)}</ul>`],
    ['a picture of many strokes', '<svg><path d="1"/><path d="2"/></svg>'.repeat(500)],
    ['a long script', `<script>${'if (a<b) x();'.repeat(50_000)}</script><p>Hội nghị`],
    ['a long comment', `<!-- ${'<div>'.repeat(50_000)} --><p>Hội nghị`],
  ])('can be read: %s', (_what, html) => expect(isTooMuchPage(html)).toBe(false));

  it.each([
    ['blocks in blocks', '<div>'.repeat(101)],
    ['blocks that are written as if they ended', '<div/>'.repeat(101)],
    ['tables in tables', '<table><tr><td>'.repeat(100)],
    ['more tags than any page has', '<p>a</p>'.repeat(10_001)],
    ['deep ones over and over', `${'<div>'.repeat(90)}${'</div>'.repeat(90)}`.repeat(60)],
    ['tags after a script, however it is written', `<SCRIPT>a</script>${'<b>'.repeat(101)}`],
  ])('is too much: %s', (_what, html) => expect(isTooMuchPage(html)).toBe(true));

  it('is judged whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isTooMuchPage(text) === 'boolean'));
  });
});
