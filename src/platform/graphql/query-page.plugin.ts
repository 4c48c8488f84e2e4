import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { currentViewer } from '../request/request-context.js';
import { isStaff } from '../request/viewer.js';

const STYLE = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
textarea, pre { width: 100%; box-sizing: border-box; font: 0.9rem/1.4 monospace; border: 1px solid #767676; padding: 0.5rem }
pre { white-space: pre-wrap; overflow-wrap: anywhere; min-height: 4rem }
button { font: inherit; padding: 0.3rem 1.5rem; margin: 0.5rem 0 }`;

const SCRIPT = `document.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const answer = document.querySelector('pre');
  try {
    const body = { query: document.querySelector('#query').value };
    const variables = document.querySelector('#variables').value.trim();
    if (variables) body.variables = JSON.parse(variables);
    const response = await fetch(location.pathname, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
    });
    answer.textContent = JSON.stringify(await response.json(), null, 2);
  } catch (error) {
    answer.textContent = String(error);
  }
});`;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** `body` is ours, never anybody's input. */
function page(body: string): string {
  const policy = `default-src 'none'; connect-src 'self'; script-src ${hashOf(SCRIPT)}; style-src ${hashOf(STYLE)}; form-action 'none'; base-uri 'none'`;
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Bảng Vàng · GraphQL</title>
<style>${STYLE}</style>
<h1>Bảng Vàng · GraphQL</h1>
${body}
</html>
`;
}

const HINT = `<p>Địa chỉ này dành cho chương trình: gửi <code>POST</code> với JSON <code>{"query": "…"}</code>.</p>
<p lang="en">This address is for programs: <code>POST</code> JSON <code>{"query": "…"}</code> to it.</p>`;

const FORM = `<form>
<label for="query">Truy vấn / query</label>
<textarea id="query" rows="14" spellcheck="false">{ honourees(first: 5) { nodes { name awards(first: 5) { nodes { form { nameVi } } } } } }</textarea>
<label for="variables">Biến (JSON) / variables</label>
<textarea id="variables" rows="4" spellcheck="false"></textarea>
<button>Gửi / send</button>
</form>
<pre aria-live="polite" aria-label="Câu trả lời / answer" tabindex="0"></pre>
<script>${SCRIPT}</script>`;

/**
 * What a browser is shown at /graphql: a form to try queries with, everything of it in this file, because GraphiQL comes
 * from somebody else's server. In production only staff get the form.
 */
export function queryPage(forEverybody: boolean): ApolloServerPlugin {
  const hint = page(HINT);
  const form = page(HINT + FORM);
  return {
    serverWillStart: async () => ({
      renderLandingPage: async () => ({ html: async () => (forEverybody || isStaff(currentViewer()) ? form : hint) }),
    }),
  };
}
