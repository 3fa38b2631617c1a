// The service as a module Worker, with the checks of the library at an address of their own.
import { createApp } from '../../packages/http/dist/index.js';
import { libraryChecks } from './library-checks.mjs';

const app = createApp();

export default {
  fetch: async (request) =>
    new URL(request.url).pathname === '/checks'
      ? Response.json(await libraryChecks())
      : app(request),
};
