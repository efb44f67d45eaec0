import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** What a bundle may load from outside itself. None of these reaches the network. */
const HARMLESS = /^(node:)?(crypto|events|fs|fs\/promises|module|os|path|url|util|worker_threads)$|^vscode$/;

const bundles = ['extension', 'worker', 'cli', 'web/extension', 'web/worker'].map(name => `dist/${name}.js`);

describe('nothing leaves the machine', () => {
  for (const bundle of bundles) {
    const code = readFileSync(bundle, 'utf8');

    it(`${bundle} loads no module that reaches the network`, () => {
      const loaded = [...code.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(
        match => match[1] ?? '',
      );
      assert.deepEqual(
        loaded.filter(name => !HARMLESS.test(name)),
        [],
      );
    });

    it(`${bundle} uses no browser interface that reaches the network`, () => {
      const used = code.match(
        /\bfetch\(|\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b/g,
      );
      assert.equal(used, null);
    });
  }
});
