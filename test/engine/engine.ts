import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../../src/engine/analyze';
import type { EngineData } from '../../src/engine/model';

let data: EngineData | undefined;

/** The engine's data as it ships; tests run from the root of the project. */
export function engineData(): EngineData {
  return (data ??= {
    gazetteer: readFileSync('media/model/gazetteer.txt', 'utf8'),
    names: readFileSync('media/model/names.bin'),
  });
}

/** A fresh engine, remembering nothing. */
export function newEngine(): Engine {
  return createEngine(engineData());
}
