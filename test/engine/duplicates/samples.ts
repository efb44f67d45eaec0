/** Invented sentences of fourteen words and more, as different from each other as sentences of a paper. */
export const SENTENCES = [
  'The harbor council voted on Tuesday to close the eastern pier until divers have inspected every pillar below the water.',
  'Maren Holtby, who runs the smallest bakery in town, said flour had doubled in price since the spring floods.',
  'Engineers found a crack as long as a bus in the upper dam, and lowered the lake by two meters overnight.',
  'Nobody in the village could remember who had first painted the church doors blue, or why it was done in winter.',
  'The orchestra will travel by night train, because its director refuses to fly after a rough landing three years ago.',
  'Police in Ostermark are looking for a gray van that was seen near the museum shortly before the alarm went off.',
  'A school class counted eleven storks on the meadow behind the mill, four more than in the previous summer.',
  'Prices for used bicycles fell again in September, while repair shops reported longer waiting lists than ever before.',
] as const;

/** A short line as it stands between paragraphs. */
export const LABEL = 'Read more:';
