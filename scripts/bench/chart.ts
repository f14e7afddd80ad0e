/** Seconds of a cold build by number of pages, for one way to build. */
export interface Series {
  name: string;
  points: readonly (readonly [pages: number, seconds: number])[];
}

const box = { left: 56, top: 24, right: 520, bottom: 300 };

/** A chart of pages against seconds, as SVG that is legible on light and dark paper. */
export function chart(series: readonly Series[]): string {
  const points = series.flatMap((one) => one.points);
  const most = {
    pages: top(points.map(([pages]) => pages)),
    seconds: top(points.map(([, s]) => s)),
  };
  const x = (pages: number) => round(box.left + ((box.right - box.left) * pages) / most.pages);
  const y = (seconds: number) =>
    round(box.bottom - ((box.bottom - box.top) * seconds) / most.seconds);
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const grid = steps.map((step) => {
    const line = y(step * most.seconds);
    return `<path d="M${box.left} ${line}H${box.right}" stroke="#8888" stroke-width=".5"/>
<text x="${box.left - 8}" y="${line + 4}" text-anchor="end">${round(step * most.seconds)} s</text>
<text x="${x(step * most.pages)}" y="${box.bottom + 20}" text-anchor="middle">${round(step * most.pages)}</text>`;
  });
  const colours = ['#6d5ae6', '#d0702f', '#808080'];
  const lines = series.map(({ name, points }, index) => {
    const colour = colours[index % colours.length] ?? '';
    const [pages = 0, seconds = 0] = points.at(-1) ?? [];
    return `<polyline points="${points.map(([a, b]) => `${x(a)},${y(b)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>
${points.map(([a, b]) => `<circle cx="${x(a)}" cy="${y(b)}" r="3" fill="${colour}"/>`).join('')}
<text x="${x(pages) + 10}" y="${y(seconds) + 4}" fill="${colour}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 340" width="680" height="340" font-family="sans-serif" font-size="12" fill="#808080" role="img" aria-label="Seconds of a cold build by number of pages">
${grid.join('\n')}
<text x="${box.right}" y="${box.bottom + 36}" text-anchor="end">pages</text>
${lines.join('\n')}
</svg>
`;
}

/** The next round number that a scale can end with. */
function top(values: readonly number[]): number {
  const most = Math.max(...values);
  const unit = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 5, 8, 10].map((step) => step * unit).find((end) => end >= most) ?? most;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
