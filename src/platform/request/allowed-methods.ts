import type { FastifyRequest } from 'fastify';

/** Methods in the order in which `Allow` names them. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** By which methods the address of a request can be asked, where its own is none of them; else none. A route for whatever nobody else takes is no address. */
export function allowedMethods({ server, method, url }: FastifyRequest): string[] {
  const path = url.replace(/[?#].*$/su, '');
  const allowed = METHODS.filter((each) => {
    const route = server.findRoute({ method: each, url: path });
    return route !== null && !('*' in route.params);
  });
  return allowed.includes(method) ? [] : allowed;
}
