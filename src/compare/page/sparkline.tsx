const WIDTH = 96
const HEIGHT = 24
const EDGE = 3

/** A small line of values in order, the last one marked; nothing for fewer than two. Values are only drawn, so floats will do. */
export function Sparkline({ values, label }: { values: readonly string[]; label: string }) {
  const numbers = values.map(Number)
  if (numbers.length < 2 || !numbers.every(Number.isFinite)) return null
  const low = Math.min(...numbers)
  const range = Math.max(...numbers) - low || 1
  const points = numbers.map((value, i) => [EDGE + (i * (WIDTH - 2 * EDGE)) / (numbers.length - 1), HEIGHT - EDGE - ((value - low) * (HEIGHT - 2 * EDGE)) / range] as const)
  const [x, y] = points.at(-1)!
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <polyline points={points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ')} />
      <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="2.5" />
    </svg>
  )
}
