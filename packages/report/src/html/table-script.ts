/**
 * The only script of the report. It turns the headings of a table into buttons that sort its rows,
 * within each group, and puts a field above long tables that shows the rows with a text only. Without it
 * the tables stand as they are.
 */
export const TABLE_SCRIPT = `(() => {
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const text = (row, at) => row.cells[at]?.dataset.value ?? row.cells[at]?.textContent.trim() ?? '';
  const compare = (a, b) => {
    if (a === '' || b === '') return (a === '') - (b === '');
    const difference = Number(a) - Number(b);
    return Number.isNaN(difference) ? order.compare(a, b) : difference;
  };
  const isGroup = (row) => row.className === 'group';
  const rowsOf = (body) => [...body.rows].filter((row) => !isGroup(row));
  const sort = (table, heading) => {
    const falls = heading.getAttribute('aria-sort') === 'descending';
    const rises = heading.getAttribute('aria-sort') === 'ascending';
    const upwards = heading.className === 'number' ? falls : !rises;
    for (const other of table.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', upwards ? 'ascending' : 'descending');
    const at = Number(heading.dataset.at);
    for (const body of table.tBodies) {
      const sorted = rowsOf(body).sort((a, b) => {
        const [x, y] = [text(a, at), text(b, at)];
        return x === '' || y === '' || upwards ? compare(x, y) : compare(y, x);
      });
      body.append(...sorted);
    }
  };
  const filter = (table, wanted, count) => {
    const words = wanted.toLocaleLowerCase();
    let shown = 0;
    for (const body of table.tBodies) {
      const name = [...body.rows].find(isGroup)?.textContent ?? '';
      const rows = rowsOf(body);
      for (const row of rows) {
        const own = (name + ' ' + row.textContent).toLocaleLowerCase();
        row.hidden = !own.includes(words);
        shown += row.hidden ? 0 : 1;
      }
      body.hidden = rows.every((row) => row.hidden);
    }
    count.textContent = String(shown);
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
  for (const table of document.querySelectorAll('table[data-filter]')) {
    const label = document.createElement('label');
    const field = document.createElement('input');
    const count = document.createElement('output');
    label.className = 'filter';
    field.type = 'search';
    label.append(table.dataset.filter, field, count);
    table.parentElement.before(label);
    field.addEventListener('input', () => filter(table, field.value.trim(), count));
  }
})();`;

/** SHA-256 of {@link TABLE_SCRIPT} in base64: the content policy of the page lets no other script run. */
export const TABLE_SCRIPT_HASH = 'yoxDwpjdFNzjRlOTwPG5FSrp95EXK2bCc5KleMlpaBI=';
