// A plugin of TypeDoc: a page of the API for each room of a package and each of its subpaths, in place
// of one for each export. With a page for each of 1,500 exports the site was ten times as large.
import { readFileSync } from 'node:fs';
import { Comment, Converter, DeclarationReflection, ReflectionKind } from 'typedoc';

const PACKAGES = new URL('../../../packages/', import.meta.url);

/** What TypeDoc calls on start. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, makePages);
  app.converter.on(Converter.EVENT_RESOLVE_END, nameParameters);
}

function makePages(context) {
  const { project } = context;
  const pages = new Map();
  for (const entry of [...project.children]) {
    for (const child of [...entry.children]) {
      const { name, about } = placeOf(entry.name, fileOf(context, child));
      if (!pages.has(name)) pages.set(name, newPage(name, about, project));
      move(child, entry, pages.get(name));
    }
    project.removeReflection(entry);
  }
  for (const name of [...pages.keys()].sort()) project.addChild(pages.get(name));
}

/** The page of an export, and what stands on top of it: what it is for, and how it is imported. */
function placeOf(entry, file) {
  const [folder, , ...path] = entry.split('/');
  const { name, description, exports } = JSON.parse(read(`${folder}/package.json`));
  const source = `./src/${path.join('/') || 'index'}`;
  const isHere = ([, target]) => {
    return [`${source}.ts`, `${source}/index.ts`].includes(target['@balanting/source']);
  };
  const subpath = (Object.entries(exports).find(isHere)?.[0] ?? '.').slice(1);
  const [, room] = folder === 'core' && subpath === '' ? (/\/src\/([^/]+)\//.exec(file) ?? []) : [];
  const about =
    room === undefined ? rowOf(folder, subpath) : `Room ${room}: ${rowOf(folder, room)}`;
  // A dash, since `sql/duckdb` is the address of an export of `@balanting/sql`.
  const page = room === undefined ? folder + subpath.replaceAll('/', '-') : `${folder}/${room}`;
  const usage = `\`\`\`ts\nimport { ... } from '${name}${subpath}';\n\`\`\``;
  return { name: page, about: `${about || description}\n\n${usage}` };
}

/** What a table of the README says of a room or a subpath: the last cell of its row. */
function rowOf(folder, word) {
  const rows = read(`${folder}/README.md`).match(/^\|.*\|$/gm) ?? [];
  const row = rows.find((line) => word !== '' && line.split('|')[1].includes(`${word}\``));
  return row === undefined ? '' : `${row.split('|').at(-2).trim()}.`;
}

function read(path) {
  return readFileSync(new URL(path, PACKAGES), 'utf8');
}

function fileOf(context, reflection) {
  const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
  return declaration?.getSourceFile().fileName ?? '';
}

function newPage(name, about, project) {
  const page = new DeclarationReflection(name, ReflectionKind.Module, project);
  page.comment = new Comment([{ kind: 'text', text: about }]);
  project.registerReflection(page, undefined, undefined);
  return page;
}

function move(child, from, to) {
  from.removeChild(child);
  child.parent = to;
  to.addChild(child);
}

/** A parameter that is taken apart where it is declared has no name of its own. */
function nameParameters({ project }) {
  for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
    if (parameter.name !== '__namedParameters') continue;
    const type = parameter.type?.name ?? 'Options';
    parameter.name = /Options$/.test(type) ? 'options' : type[0].toLowerCase() + type.slice(1);
  }
}
