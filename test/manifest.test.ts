import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { factKinds } from '../src/engine/kinds/index';
import { engineData } from './engine/engine';
import { TRANSLATED_UNITS } from '../src/present/unitWords';
import { COLORS, COMMANDS, CONTEXT_KEYS, SETTINGS, VIEWS } from '../src/ui/ids';

/** What of a manifest is looked at here. */
interface Manifest {
  activationEvents: string[];
  l10n: string;
  capabilities: { untrustedWorkspaces: { restrictedConfigurations: string[] } };
  contributes: {
    commands: { command: string; title: string; category: string }[];
    submenus: { id: string }[];
    menus: Record<string, { command?: string; submenu?: string; when?: string }[]>;
    keybindings: { command: string; key: string; when?: string }[];
    viewsContainers: Record<string, { id: string }[]>;
    views: Record<string, { id: string; icon: string }[]>;
    viewsWelcome: { view: string; contents: string; when: string }[];
    configuration: { properties: Record<string, Setting> }[];
    colors: { id: string; defaults: Record<string, string> }[];
  };
}

interface Setting {
  default: unknown;
  scope: string;
  markdownDescription: string;
  items?: { enum?: string[]; enumDescriptions?: string[] };
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('package.json') as Manifest;
const { contributes } = manifest;
const sorted = (values: Iterable<string>): string[] => [...values].sort();
const kinds = factKinds(engineData()).kinds.map(kind => kind.info);

/** Every string anywhere in a JSON value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

describe('manifest and code', () => {
  const settings = contributes.configuration.flatMap(section => Object.entries(section.properties));

  it('have the same commands, all in one category', () => {
    assert.deepEqual(sorted(contributes.commands.map(one => one.command)), sorted(Object.values(COMMANDS)));
    assert.deepEqual(new Set(contributes.commands.map(one => one.category)), new Set(['%category%']));
  });

  it('have the same views', () => {
    assert.deepEqual(
      contributes.viewsContainers.activitybar?.map(one => one.id),
      [VIEWS.container],
    );
    assert.deepEqual(sorted(Object.keys(contributes.views)), [VIEWS.container]);
    const { container, ...views } = VIEWS;
    assert.deepEqual(sorted(contributes.views[container]?.map(one => one.id) ?? []), sorted(Object.values(views)));
    for (const { view } of contributes.viewsWelcome) assert.ok(Object.values<string>(views).includes(view), view);
  });

  it('have the same settings, each with scope and description', () => {
    const ids = Object.values(SETTINGS).map(id => `factDesk.${id}`);
    assert.deepEqual(sorted(settings.map(([id]) => id)), sorted(ids));
    for (const [id, setting] of settings) {
      assert.match(setting.scope, /^(?:window|resource|application|machine)$/, id);
      assert.match(setting.markdownDescription, /^%setting\./, id);
      assert.notEqual(setting.default, undefined, id);
    }
    for (const id of manifest.capabilities.untrustedWorkspaces.restrictedConfigurations)
      assert.ok(ids.includes(id), id);
  });

  it('have the same kinds of fact', () => {
    const setting = settings.find(([id]) => id === `factDesk.${SETTINGS.kinds}`)?.[1];
    assert.deepEqual(sorted(setting?.items?.enum ?? []), sorted(kinds.map(kind => kind.id)));
    assert.deepEqual(
      setting?.items?.enumDescriptions,
      setting?.items?.enum?.map(id => `%kind.${id}%`),
    );
  });

  it('have the same colors, each for all four sorts of theme', () => {
    assert.deepEqual(sorted(contributes.colors.map(color => color.id)), sorted(Object.values(COLORS)));
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(sorted(Object.keys(defaults)), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
      for (const color of Object.values(defaults)) assert.match(color, /^#[0-9A-F]{6}$/, id);
    }
  });

  it('have the same context keys', () => {
    const clauses = [
      ...Object.values(contributes.menus).flat(),
      ...contributes.keybindings,
      ...contributes.viewsWelcome,
    ].map(one => one.when ?? '');
    const own = clauses.flatMap(clause => clause.match(/(?<![=\w.] ?)factDesk\.\w+/g) ?? []);
    const viewIds: readonly string[] = Object.values(VIEWS);
    const keys = new Set(own.filter(word => !viewIds.includes(word)));
    assert.deepEqual(sorted(keys), sorted(Object.values(CONTEXT_KEYS)));
  });

  it('start with the languages that are drafts by default, and with nothing else', () => {
    const languages = settings.find(([id]) => id === `factDesk.${SETTINGS.languages}`)?.[1].default;
    assert.ok(Array.isArray(languages));
    assert.deepEqual(
      manifest.activationEvents,
      languages.map(language => `onLanguage:${String(language)}`),
    );
  });

  it('name only commands and menus that exist', () => {
    const commands = new Set<string>(Object.values(COMMANDS));
    for (const { command, submenu } of Object.values(contributes.menus).flat()) {
      if (command !== undefined) assert.ok(commands.has(command), command);
      else
        assert.ok(
          contributes.submenus.some(one => one.id === submenu),
          submenu,
        );
    }
    for (const { id } of contributes.submenus) assert.ok((contributes.menus[id]?.length ?? 0) > 0, id);
    for (const { command, when } of contributes.keybindings) {
      assert.ok(commands.has(command), command);
      assert.match(when ?? '', /factDesk/, `${command} has a key that is always on`);
    }
    const links = strings(read('package.nls.json')).flatMap(text => text.match(/(?<=\(command:)factDesk[\w.]+/g) ?? []);
    for (const link of links) assert.ok(commands.has(link), link);
  });

  it('keep internal commands out of the palette', () => {
    const hidden = contributes.menus.commandPalette?.filter(one => one.when === 'false').map(one => one.command);
    const { reveal, keepCopy, removeCopy, isName, rememberName } = COMMANDS;
    assert.deepEqual(sorted(hidden as string[]), sorted([reveal, keepCopy, removeCopy, isName, rememberName]));
  });
});

describe('translations', () => {
  const english = read('package.nls.json') as Record<string, string>;
  const german = read('package.nls.de.json') as Record<string, string>;

  it('of the manifest are complete, and none is left over', () => {
    const used = strings(manifest).flatMap(text => /^%(.*)%$/.exec(text)?.[1] ?? []);
    assert.deepEqual(sorted(Object.keys(english)), sorted(new Set(used)));
    assert.deepEqual(Object.keys(german), Object.keys(english));
  });

  it('of the manifest link to the same commands and settings', () => {
    for (const [key, text] of Object.entries(english)) assert.deepEqual(links(german[key] ?? ''), links(text), key);
  });

  const bundle = read(join(manifest.l10n, 'bundle.l10n.de.json')) as Record<string, string>;
  const messages = new Set([
    ...sourceMessages(),
    ...kinds.flatMap(kind => [kind.label, kind.plural]),
    ...TRANSLATED_UNITS,
  ]);

  it('of the messages in the code are complete, and none is left over', () => {
    assert.deepEqual(
      [...messages].filter(message => bundle[message] === undefined),
      [],
      'not translated',
    );
    assert.deepEqual(
      Object.keys(bundle).filter(message => !messages.has(message)),
      [],
      'left over',
    );
  });

  it('of the messages keep every placeholder', () => {
    const holes = (text: string): string[] => sorted(new Set(text.match(/\{\d\}/g)));
    for (const [message, text] of Object.entries(bundle)) assert.deepEqual(holes(text), holes(message), message);
  });
});

function links(text: string): string[] {
  return sorted(text.match(/\(command:[^)]*\)|`#[^`]*`/g) ?? []);
}

/** Every message that the code hands to `t(…)` or `l10n.t(…)`. What is no literal must be the name of a kind or of a unit. */
function sourceMessages(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
  const found: string[] = [];
  for (const name of files) {
    const source = ts.createSourceFile(name, readFileSync(join('src', name), 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && isTranslate(node.expression)) {
        const [message] = node.arguments;
        if (message !== undefined && ts.isStringLiteralLike(message)) found.push(message.text);
        else
          assert.match(
            message?.getText() ?? '',
            /\b(?:label|plural)\b/,
            `${name}: ${node.getText()} cannot be translated`,
          );
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function isTranslate(callee: ts.Expression): boolean {
  return ts.isIdentifier(callee)
    ? callee.text === 't'
    : ts.isPropertyAccessExpression(callee) && callee.name.text === 't';
}
