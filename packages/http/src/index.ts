export { type App, createApp } from './app.js';
export type { AppOptions, Limits, LogEntry } from './settings.js';
