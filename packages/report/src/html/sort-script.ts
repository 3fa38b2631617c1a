/**
 * The only script of the report: it turns the headings of a table into buttons that sort its rows,
 * within each group. Without it the tables stand as they are.
 */
export const SORT_SCRIPT = `(() => {
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const text = (row, at) => row.cells[at]?.dataset.value ?? row.cells[at]?.textContent.trim() ?? '';
  const compare = (a, b) => {
    if (a === '' || b === '') return (a === '') - (b === '');
    const difference = Number(a) - Number(b);
    return Number.isNaN(difference) ? order.compare(a, b) : difference;
  };
  const sort = (table, heading) => {
    const falls = heading.getAttribute('aria-sort') === 'descending';
    const rises = heading.getAttribute('aria-sort') === 'ascending';
    const upwards = heading.className === 'number' ? falls : !rises;
    for (const other of table.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', upwards ? 'ascending' : 'descending');
    const at = Number(heading.dataset.at);
    for (const body of table.tBodies) {
      const rows = [...body.rows].filter((row) => row.className !== 'group');
      const sorted = rows.sort((a, b) => {
        const [x, y] = [text(a, at), text(b, at)];
        return x === '' || y === '' || upwards ? compare(x, y) : compare(y, x);
      });
      body.append(...sorted);
    }
  };
  for (const table of document.querySelectorAll('table[data-sort]')) {
    for (const heading of table.querySelectorAll('th[data-at]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.title = table.dataset.sort;
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => sort(table, heading));
    }
  }
})();`;

/** SHA-256 of {@link SORT_SCRIPT} in base64: the content policy of the page lets no other script run. */
export const SORT_SCRIPT_HASH = 'Ma4yxWW00rw6j7VbWCT6+wQ63BautWCZgxoyYCtu8XI=';
