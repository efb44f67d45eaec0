/**
 * The `date` of YAML front matter as written, without quotes; null where there is none. Only this one key is wanted,
 * so no YAML parser is carried along.
 */
export function frontMatterDate(yaml: string): string | null {
  for (const line of yaml.split('\n')) {
    const match = /^date[ \t]*:(.{1,80})/i.exec(line);
    const value = match?.[1]?.trim().replace(/^["']|["']$/g, '');
    if (value) return value;
  }
  return null;
}
