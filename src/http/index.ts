export { type AppOptions, createApp } from './app.ts';
export type { Limits } from './limits.ts';
export { ERROR_GUIDE, type ErrorGuide } from './problems/guide.ts';
export { type ServeOptions, type Service, serve } from './serve.ts';
