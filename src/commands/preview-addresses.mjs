import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folders of files: what is not there is no page of the app. */
const fileAddress = /^\/(data|assets|fonts)\//;

// Vite's preview answers an address whose percent-encoding is broken (/studies/%) with an empty 404, and
// a file that does not exist with the app. The app has a page for the first, which leads on; the second
// has to be a 404, or whoever asks for data reads a page instead.
export const previewAddresses = {
  name: 'preview-addresses',
  configurePreviewServer({ middlewares, config }) {
    const folder = resolve(config.root, config.build.outDir);
    middlewares.use((request, response, next) => {
      let path;
      try {
        path = decodeURI(new URL(request.url, 'http://localhost').pathname);
      } catch {
        request.url = '/index.html';
        next();
        return;
      }
      if (!fileAddress.test(path) || existsSync(join(folder, path))) {
        next();
        return;
      }
      response.statusCode = 404;
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(`There is no file ${path}\n`);
    });
  },
};
