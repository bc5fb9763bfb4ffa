// Vite's preview answers an address whose percent-encoding is broken (/studies/%) with an empty 404.
// The app has a page that says so and leads on: it is served there as for any other unknown address.
export const malformedAddress = {
  name: 'malformed-address',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      try {
        decodeURI(request.url.split('?')[0]);
      } catch {
        request.url = '/index.html';
      }
      next();
    });
  },
};
