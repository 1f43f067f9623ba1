/** Ratios to be drawn side by side, on a scale of their own. */
export interface Group {
  title: string;
  bars: Bar[];
}

interface Bar {
  label: string;
  value: number;
  /** The most that it should be, or the least. */
  target?: { limit: number; compare: "at most" | "at least" } | undefined;
}

const width = 760;
const labels = 330; // the room for labels, to the left
const longest = width - labels - 70; // the longest bar, with room for its number
const row = 24;

/** Readable on a light page and a dark one: an image follows the reader's own setting. */
const style = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; }
  .none { fill: #8c959f; }
  .met { fill: #1a7f37; }
  .missed { fill: #bc4c00; }
  .limit { stroke: #1f2328; stroke-width: 2; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .none { fill: #6e7681; }
    .met { fill: #3fb950; }
    .missed { fill: #f0883e; }
    .limit { stroke: #e6edf3; }
  }
`;

/** The ratios as a picture: a bar for each, with a line at its target. */
export function chart(groups: Group[]): string {
  const parts: string[] = [];
  let top = 0;
  for (const group of groups) {
    parts.push(text(0, top + 17, group.title, "title"));
    top += row;
    const most = Math.max(...group.bars.flatMap(({ value, target }) => [value, target?.limit ?? 0]));
    for (const bar of group.bars) {
      parts.push(...drawn(bar, top, longest / most));
      top += row;
    }
    top += row / 2;
  }
  const size = `width="${width}" height="${top}" viewBox="0 0 ${width} ${top}"`;
  const title = "<title>Ratios of the benchmark; the line is the target</title>";
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">
${title}
<style>${style}</style>
${parts.join("\n")}
</svg>
`;
}

function drawn({ label, value, target }: Bar, top: number, scale: number): string[] {
  const length = (value * scale).toFixed(1);
  const end = Math.max(value, target?.limit ?? 0) * scale;
  const limit = target && (labels + target.limit * scale).toFixed(1);
  return [
    text(12, top + 17, label),
    `<rect x="${labels}" y="${top + 4}" width="${length}" height="${row - 8}" rx="2" class="${colour(value, target)}"/>`,
    ...(limit ? [`<line x1="${limit}" x2="${limit}" y1="${top + 1}" y2="${top + row - 1}" class="limit"/>`] : []),
    text(labels + end + 8, top + 17, value.toFixed(2)),
  ];
}

function colour(value: number, target: Bar["target"]): string {
  if (!target) return "none";
  const isMet = target.compare === "at most" ? value <= target.limit : value >= target.limit;
  return isMet ? "met" : "missed";
}

function text(x: number, y: number, content: string, kind = ""): string {
  const escaped = content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${x.toFixed(1)}" y="${y}"${kind && ` class="${kind}"`}>${escaped}</text>`;
}
