import * as vscode from 'vscode';
import { DEFAULTS } from '../../src/ui/config';
import { SETTINGS } from '../../src/ui/ids';
import { equal } from './assert';

describe('settings', () => {
  it('have the defaults in VS Code that the code falls back to', () => {
    const section = vscode.workspace.getConfiguration('factDesk');
    for (const [name, id] of Object.entries(SETTINGS)) {
      const fallback = DEFAULTS[name as keyof typeof SETTINGS];
      equal(section.inspect(id)?.defaultValue, fallback ?? [], id);
    }
  });
});
