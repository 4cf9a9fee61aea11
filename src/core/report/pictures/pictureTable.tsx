import type { ComponentChild } from 'preact';

interface Props {
  /** Unique on the page: what was opened may be remembered by it. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly ComponentChild[])[];
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
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
