/** The text of a file, and what is odd about it. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly warning?: string;
}

/** Bytes that are no text. */
export class NotTextError extends Error {
  override name = 'NotTextError';
}

/**
 * Bytes as text: UTF-8, or UTF-16 where a byte order mark says so. What is not valid becomes U+FFFD with a warning, the
 * way VS Code opens such a file, so that offsets agree.
 * @throws {NotTextError} for bytes that hold NUL, as no text does.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = utf16(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) throw new NotTextError('no text file (it holds NUL bytes)');
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const name = encoding.toUpperCase().replace(/[LB]E$/, '');
    return {
      text: new TextDecoder(encoding).decode(bytes),
      warning: `no valid ${name}; what cannot be read stands as �`,
    };
  }
}

function utf16(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
