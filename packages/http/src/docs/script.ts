/** The script of `/docs`: it writes text only, never markup, whatever the document holds. */
export const DOCS_SCRIPT = `'use strict';
(async () => {
  const place = (id) => document.getElementById(id);
  const element = (name, properties, ...inside) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...inside);
    return made;
  };
  const shown = (value) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  const spec = await (await fetch('openapi.json')).json();
  place('about').textContent = spec.info.description;
  place('token-label').hidden = !spec.components.securitySchemes;
  const main = place('operations');
  main.replaceChildren();

  for (const [path, methods] of Object.entries(spec.paths)) {
    for (const [method, operation] of Object.entries(methods)) draw(path, method, operation);
  }

  function draw(path, method, operation) {
    const id = operation.operationId;
    const title = element('h2', {}, element('span', { className: 'method' }, method), path);
    const section = element('section', { id }, title, element('p', {}, operation.summary + '. ' + operation.description));
    section.append(form(path, method, operation));
    for (const [status, response] of Object.entries(operation.responses)) section.append(answer(status, response));
    main.append(section);
    const item = element('a', { href: '#' + id }, method.toUpperCase() + ' ' + path);
    place('list').append(element('li', {}, item));
  }

  function answer(status, { description, content = {} }) {
    const details = element('details', {}, element('summary', {}, status + ' ' + description));
    for (const [type, { schema, example }] of Object.entries(content)) {
      details.append(element('p', {}, type));
      const named = schema && schema.$ref && spec.components.schemas[schema.$ref.split('/').pop()];
      if (example !== undefined) details.append(element('pre', {}, shown(example)));
      if (named) details.append(element('pre', {}, shown(named)));
    }
    return details;
  }

  function form(path, method, { parameters = [], requestBody }) {
    const fields = parameters.map((parameter) => {
      const input = element('input', { name: parameter.name, value: parameter.example ?? '', required: parameter.required });
      return { parameter, input };
    });
    const made = element('form', {});
    for (const { parameter, input } of fields) made.append(element('label', {}, parameter.name + ' (' + parameter.in + ') ', input));
    const content = requestBody ? requestBody.content : {};
    const types = Object.keys(content).filter((name) => content[name].example !== undefined);
    const type = element('select', { name: 'type' }, ...types.map((name) => element('option', { value: name }, name)));
    const body = element('textarea', { name: 'body', rows: 8, spellcheck: false });
    const fill = () => { body.value = shown(content[type.value].example); };
    if (types.length > 0) {
      type.addEventListener('change', fill);
      fill();
      made.append(element('label', {}, 'Content-Type ', type), element('label', {}, 'Body ', body));
    }
    const output = element('pre', { hidden: true, ariaLive: 'polite' });
    made.append(element('button', { type: 'submit' }, 'Send'), output);
    made.addEventListener('submit', async (event) => {
      event.preventDefault();
      output.hidden = false;
      output.textContent = '...';
      output.textContent = await send(path, method, fields, types.length > 0 ? { type: type.value, text: body.value } : null);
    });
    return made;
  }

  async function send(path, method, fields, body) {
    const query = new URLSearchParams();
    let address = path.slice(1);
    for (const { parameter, input } of fields) {
      if (parameter.in === 'path') address = address.replace('{' + parameter.name + '}', encodeURIComponent(input.value));
      else if (input.value !== '') query.set(parameter.name, input.value);
    }
    const headers = { 'Accept-Language': place('language').value };
    if (place('token').value !== '') headers.Authorization = 'Bearer ' + place('token').value;
    if (body) headers['Content-Type'] = body.type;
    try {
      const response = await fetch(address + (query.size > 0 ? '?' + query : ''), { method: method.toUpperCase(), headers, body: body ? body.text : undefined });
      const text = await response.text();
      const isJson = (response.headers.get('content-type') ?? '').includes('json') && !text.includes('\\n');
      return response.status + '\\n' + (isJson && text !== '' ? shown(JSON.parse(text)) : text);
    } catch (error) {
      return String(error);
    }
  }
})();
`;
