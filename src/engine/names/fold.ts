/** Letters that Unicode does not decompose, as newsrooms write them without accents. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  İ: 'I',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
};

/** A name without accents and with straight apostrophes and single spaces: how names are compared. Case stays. */
export function fold(name: string): string {
  let ascii = true;
  for (let i = 0; i < name.length && ascii; i++) {
    const code = name.charCodeAt(i);
    ascii = code < 127 && code >= 32;
  }
  if (ascii) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʻʼ`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[łŁøØđĐıİßæÆ]/g, mark => plain[mark] ?? mark)
    .replace(/\s+/g, ' ');
}

/** The key of a name: folded, in lower case, without the periods of initials. */
export function nameKey(name: string): string {
  return fold(name).replace(/\./g, '').toLowerCase();
}
