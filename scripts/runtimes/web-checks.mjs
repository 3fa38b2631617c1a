// One and the same file for Node, Deno and Bun: prints what came of the checks as a line of JSON.
import { createApp } from '../../packages/http/dist/index.js';
import { joined } from './check-list.mjs';
import { libraryChecks } from './library-checks.mjs';
import { serviceChecks } from './service-checks.mjs';

const app = createApp();
const send = (path, init) => app(new Request(`http://localhost${path}`, init));
console.log(JSON.stringify(joined(await libraryChecks(), await serviceChecks(send))));
