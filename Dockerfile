# The game and its group server in one process.
FROM node:24-slim AS build
WORKDIR /game
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim
WORKDIR /game
ENV NODE_ENV=production
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY --from=build /game/dist dist
COPY src/core src/core
COPY src/server src/server
USER node
EXPOSE 4173
CMD ["node", "src/server/main.ts"]
