import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lexer, type Token } from 'marked';
import { escapeIcons, escapeMarkdown, MarkdownBuilder } from '../../src/present/markdown';

/** What the renderer of VS Code makes of Markdown: the kinds of markup in it, and the text that a reader sees. */
function read(source: string): { types: string[]; text: string; tokens: Token[] } {
  const types: string[] = [];
  let text = '';
  const visit = (token: Token): void => {
    const children = 'tokens' in token ? token.tokens : undefined;
    if (!['paragraph', 'text', 'escape', 'space'].includes(token.type)) types.push(token.type);
    if (children) children.forEach(visit);
    else if (token.type === 'text' || token.type === 'escape') text += (token as { text: string }).text;
  };
  const tokens = Lexer.lex(source);
  tokens.forEach(visit);
  return { types, text: unescape(text), tokens };
}

/** The text of HTML without tags. */
function unescape(html: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code?: string, name?: string) =>
    name === undefined ? String.fromCharCode(Number(code)) : (names[name] ?? ''),
  );
}

const shown = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

const isolates = /[\u2068\u2069]/g;

/** Text in which markup is likely. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '](command:x)',
        '![',
        '<b>',
        '<!--',
        '&lt;',
        '&#36;',
        '$(zap)',
        '\\',
        '\\$(zap)',
        '*',
        '**',
        '_',
        '`',
        '```',
        '~~',
        '#',
        '# ',
        '- ',
        '1. ',
        '+ ',
        '> ',
        '| a | b |',
        '\n',
        '\n\n',
        '    ',
        '\t',
        '---',
        '===',
        ':',
        'http://a.b',
        'www.a.org',
        'a@b.org',
        '[x]: http://a.b',
        '[^1]',
        '{',
        '}',
        '"',
        "'",
        '\u202E',
        '\u2067',
        'שלום',
        '\u0000',
        '\uD83D',
        '👍',
        '\uFFFC',
        'a',
        ' ',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 20 },
  )
  .map(parts => parts.join(''));

describe('escapeMarkdown', () => {
  it('makes text of any text: no link, HTML, icon, emphasis, list or heading', () => {
    fc.assert(
      fc.property(nasty, text => {
        const source = escapeMarkdown(text);
        const { types, text: read_ } = read(`x ${source} x`);
        assert.deepEqual(types, []);
        const inside = read_
          .replace(isolates, '')
          .replace(/^x ?| ?x$/g, '')
          .trim();
        assert.equal(inside, shown(text));
        assert.doesNotMatch(source, /\$\(/);
        assert.doesNotMatch(source, /[<>\n\r]/);
      }),
    );
  });

  it('makes text at the start of a paragraph too', () => {
    fc.assert(
      fc.property(nasty, text => {
        assert.deepEqual(read(escapeMarkdown(text)).types, []);
      }),
    );
  });

  it('isolates text that runs from right to left, and nothing else', () => {
    assert.equal(escapeMarkdown('שלום'), '\u2068שלום\u2069');
    assert.equal(escapeMarkdown('Tehran'), 'Tehran');
  });
});

describe('escapeIcons', () => {
  it('leaves no icon in a label', () => {
    assert.equal(escapeIcons('$(zap) costs $5'), '\\$(zap) costs $5');
  });
});

describe('MarkdownBuilder', () => {
  it('makes links whose text, title and arguments are only that', () => {
    fc.assert(
      fc.property(nasty, text => {
        const source = new MarkdownBuilder().link(text, { command: 'a.b', args: [{ text }], title: text }).toString();
        const { types, tokens } = read(source);
        assert.deepEqual(types, ['link']);
        const [paragraph] = tokens;
        const [link] = paragraph?.type === 'paragraph' ? (paragraph.tokens ?? []) : [];
        assert.ok(link?.type === 'link');
        const [command, query = ''] = (link as { href: string }).href.split('?');
        assert.equal(command, 'command:a.b');
        assert.deepEqual(JSON.parse(decodeURIComponent(query)), [{ text }]);
      }),
    );
  });

  it('makes bold text of any text, and nothing of none', () => {
    fc.assert(
      fc.property(nasty, text => {
        const { types } = read(new MarkdownBuilder().strong(text).text(' · x').toString());
        assert.deepEqual(types, shown(text) === '' ? [] : ['strong']);
      }),
    );
  });

  it('takes only names for icons', () => {
    assert.equal(new MarkdownBuilder().icon('symbol-number').toString(), '$(symbol-number)');
    assert.equal(new MarkdownBuilder().icon('x) [a](b').toString(), '');
  });
});
