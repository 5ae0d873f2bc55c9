const navigation = document.querySelector('nav');

/** A call from a browser with a session needs the token of that session, as the portal's own calls do. */
async function withCsrfToken(request) {
  if (['GET', 'HEAD', 'OPTIONS'].includes((request.method ?? 'GET').toUpperCase())) return request;
  const session = await (await fetch('/session')).json();
  if (session.csrfToken) request.headers['X-CSRF-Token'] = session.csrfToken;
  return request;
}

function show(services) {
  const chosen = services.find(({ name }) => name === location.hash.slice(1)) ?? services[0];
  for (const link of navigation.children) {
    if (link.textContent === chosen.name) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  SwaggerUIBundle({ dom_id: '#reference', url: chosen.openapi, requestInterceptor: withCsrfToken });
}

function link({ name }) {
  const anchor = document.createElement('a');
  anchor.href = `#${name}`;
  anchor.textContent = name;
  return anchor;
}

const { services } = await (await fetch('/api')).json();
navigation.append(...services.map(link));
window.addEventListener('hashchange', () => show(services));
show(services);
