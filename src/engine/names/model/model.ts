import { ByteReader } from './byteReader';
import { labelCount } from './crf';
import { IntTable } from './intTable';
import { readLexicon, type Lexicon } from './lexicon';
import { readNetwork, type Network } from './network';

/** What training made: the lexicon of word vectors, a network over them, and the weights of a linear-chain CRF. */
export interface NameModel {
  readonly lexicon: Lexicon;
  readonly network: Network;
  /** Bonds between labels, `before * labelCount + label`. */
  readonly transitions: Float64Array;
  /** Worth of one unit of a weight. */
  readonly scale: number;
  /** Adds the weights of one feature, in units, to the sums of a token: `labelCount` numbers. */
  addWeights(feature: number, sums: Int32Array): void;
}

/** First bytes of a model file: "FDN" and the version of format and features together. */
export const magic = 0x46444e03;

/**
 * Reads a model (all numbers little-endian): magic (4 bytes, big-endian); scale (float32), bonds (float32 each); number of features (4), their
 * 32-bit hashes in ascending order (unsigned, differences as LEB128), for each 16 bits that say which labels have a weight, then
 * the weights, one signed byte each; the network's lexicon, see `readLexicon`; the network, see `readNetwork`. Throws on
 * anything else.
 */
export function readModel(bytes: Uint8Array): NameModel {
  const version = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, false);
  if (version !== magic) throw new Error('not a model of names, or of another version');
  try {
    return readParts(new ByteReader(bytes.subarray(4)));
  } catch {
    throw new Error('a model of names that is cut off');
  }
}

function readParts(reader: ByteReader): NameModel {
  const scale = reader.float32();
  const transitions = Float64Array.from({ length: labelCount * labelCount }, () => reader.float32());
  const addWeights = readWeights(reader);
  const lexicon = readLexicon(reader);
  const network = readNetwork(reader, lexicon);
  if (!reader.ended) throw new RangeError('The data go on');
  return { transitions, lexicon, network, scale, addWeights };
}

function readWeights(reader: ByteReader): NameModel['addWeights'] {
  const count = reader.uint32();
  const keys = reader.ascending(count);
  const masks = reader.bytes(2 * count);
  const features = new IntTable(count);
  const rows = new Int8Array((count + 1) * labelCount);
  for (let i = 0; i < count; i++) {
    features.set(keys[i] ?? 0, i + 1);
    const mask = (masks[2 * i] ?? 0) | ((masks[2 * i + 1] ?? 0) << 8);
    for (let k = 0; k < labelCount; k++) if ((mask >> k) & 1) rows[(i + 1) * labelCount + k] = reader.int8();
  }
  return (feature, sums) => {
    const row = features.get(feature) * labelCount;
    if (row === 0) return;
    for (let k = 0; k < labelCount; k++) sums[k] = (sums[k] ?? 0) + (rows[row + k] ?? 0);
  };
}
