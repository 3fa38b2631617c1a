const VOID = new Set(['meta', 'br', 'link', 'img', 'input', 'hr']);

/** What is wrong with the nesting of tags in a page; empty where every tag opens and closes well. */
export function tagFaults(page: string): readonly string[] {
  const bare = page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '<$1></$1>');
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, close, name = '', self] of bare.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*?(\/?)>/g)) {
    if (self === '/' || VOID.has(name)) continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
  }
  const stray = bare.replace(/<[!/]?[a-zA-Z][^<>]*>/g, '').match(/[<>]/g) ?? [];
  return [...faults, ...open.map((name) => `<${name}> stays open`), ...stray];
}

/** The text of a page as a reader sees it, without style, script and tags. */
export function textOf(page: string): string {
  return page
    .replace(/<(script|style)>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(?:span|sup|strong|time)[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** The markup of one section of a page. */
export function sectionOf(page: string, id: string): string {
  const start = page.indexOf(`<section id="${id}"`);
  return start < 0 ? '' : page.slice(start, page.indexOf('</section>', start));
}
