# The program alone; its PostgreSQL stands beside it (compose.yaml).
FROM node:24-trixie-slim
WORKDIR /opt/gatepost
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY bin bin
COPY src src
RUN node bin/build.mjs && mkdir /data && chown -R node:node build /data
USER node
EXPOSE 4190
CMD ["node", "bin/gatepost.mjs", "start"]
