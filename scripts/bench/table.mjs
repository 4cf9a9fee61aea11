// The figures of one repository as a table.
const rounded = (value, digits) => Number(value.toFixed(digits));

/**
 * Prints rows: { name, seconds, cpu, memory, yardstick, budget: { seconds, memory }, remark }; whatever is not known is
 * left out. `yardstick` is the time of what a row is compared with.
 */
export function printTable(title, rows) {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(rows.map(row => [row.name, cells(row)])));
}

function cells(row) {
  const { seconds, cpu, memory, yardstick, budget, remark } = row;
  const all = {
    'wall, s': rounded(seconds ?? NaN, 2),
    'CPU, s': rounded(cpu ?? NaN, 2),
    'peak memory, MB': rounded(memory ?? NaN, 0),
    'ratio to git': rounded(seconds / yardstick, 2),
    'budget, s': rounded(budget?.seconds ?? NaN, 2),
    'budget, MB': rounded(budget?.memory ?? NaN, 0),
    remark: remark ?? verdict(row),
  };
  return Object.fromEntries(Object.entries(all).filter(([, cell]) => cell !== undefined && !Number.isNaN(cell)));
}

function verdict({ seconds, memory = 0, budget }) {
  if (budget === undefined) return undefined;
  return seconds <= budget.seconds && memory <= (budget.memory ?? Infinity) ? 'met' : 'not met';
}
