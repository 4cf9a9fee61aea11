import type { ComponentChild } from 'preact';

/** A column: its title, and whether it holds numbers, which stand at its right edge. */
export interface PictureColumn {
  readonly title: string;
  readonly holds: 'words' | 'numbers';
}

interface Props {
  /** Unique on the page: what was opened may be remembered by it. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly PictureColumn[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly ComponentChild[])[];
}

interface RowProps extends Pick<Props, 'columns'> {
  readonly cells: readonly ComponentChild[];
}

/** The numbers behind a picture, closed until somebody asks for them. */
export function PictureTable({ id, caption, columns, rows }: Props): ComponentChild {
  return (
    <details id={id} class="picture-table">
      <summary>As a table</summary>
      <div class="picture-scrolling" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column.title} class={classOf(column)} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <Row key={row} cells={cells} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Row({ cells: [name, ...cells], columns }: RowProps): ComponentChild {
  const [first, ...others] = columns.map(classOf);
  return (
    <tr>
      <th class={first} scope="row">
        {name}
      </th>
      {cells.map((cell, column) => (
        <td key={column} class={others[column]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

function classOf({ holds }: PictureColumn): string | undefined {
  return holds === 'numbers' ? 'holds-numbers' : undefined;
}
