import type { Admin } from '../../src/library/admin/config.ts';
import { tabIcon } from '../../src/library/tab-icon.ts';

/**
 * What the page of the form may do: its own scripts, fonts and answers, and nobody else. The form's package would look for a newer edition of
 * itself and knows many services by name; none of them is reached.
 */
export const formPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page of the form, with everything it starts from as data. */
export function formPage(admin: Admin): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="${tabIcon}">
<title>信田：用表单改</title>
<style>${style}</style>
<script type="application/json" id="admin">${JSON.stringify(admin).replaceAll('<', '\\u003c')}</script>
<div id="says" role="status"></div>
<script type="module" src="main.js"></script>
`;
}

/** The line at the foot; and no buttons for services that are not reached: signing in, translating, a library of pictures. */
const style = `
.buttons .button.secondary, button[aria-label$="翻译"], button[aria-label="资源"], [role=radio][aria-label="资源"] { display: none !important; }
#says { position: fixed; z-index: 9999; inset: auto 0 0; }
#says > p { margin: 0; padding: 12px 120px 12px 20px; white-space: pre-line; max-height: 40vh; overflow: auto; font: 16px/1.6 system-ui, sans-serif; }
#says.good > p { background: #e7f1e4; color: #17351f; border-top: 3px solid #2f6b3d; }
#says.bad > p { background: #fbe9e4; color: #5b1a0b; border-top: 3px solid #a63a1e; }
#says > button { position: absolute; inset: 10px 16px auto auto; font: 16px system-ui, sans-serif; padding: 4px 12px; border: 1px solid; border-radius: 4px; background: #fff; color: #222; cursor: pointer; }
`;
