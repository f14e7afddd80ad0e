/** As the registry has it; a newer one is a change here. */
const caddy = 'caddy:2.11.4-alpine';

/** The user that nobody is. */
const user = 65534;

export const imagePort = 8080;

/**
 * A container image with the site, a server and nothing else: no shell, no package manager, no user
 * with rights. It writes nowhere, so it runs with a read-only file system.
 *
 * Caddy's own image gives the program the right to open low ports, and a program with such a right is
 * not started where a container may have none; a copy has it no more
 * (caddyserver/caddy-docker, `setcap` in its Dockerfile). Without a home Caddy may not start; it keeps
 * nothing there.
 */
export function dockerfile(): string {
  return `# Made by npm run host; make it again with each build.
FROM ${caddy} AS server
RUN cp /usr/bin/caddy /caddy

FROM scratch
ENV HOME=/
COPY --from=server /caddy /caddy
COPY Caddyfile /Caddyfile
COPY site /site
USER ${String(user)}:${String(user)}
EXPOSE ${String(imagePort)}
ENTRYPOINT ["/caddy", "run", "--config", "/Caddyfile", "--adapter", "caddyfile"]
`;
}

/**
 * The image in a cluster: two of it behind one address, never both away at once.
 *
 * @param image Where it was pushed to.
 * @param base Path of the site on its host.
 */
export function kubernetesManifest(image: string, base = ''): string {
  return `# Made by npm run host. Apply it with: kubectl apply -f kubernetes.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: sso-guide
  labels:
    app.kubernetes.io/name: sso-guide
spec:
  replicas: 2
  selector:
    matchLabels:
      app.kubernetes.io/name: sso-guide
  template:
    metadata:
      labels:
        app.kubernetes.io/name: sso-guide
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        runAsUser: ${String(user)}
        runAsGroup: ${String(user)}
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: site
          image: ${image}
          ports:
            - name: http
              containerPort: ${String(imagePort)}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop: [ALL]
          readinessProbe:
            httpGet:
              path: ${base}/robots.txt
              port: http
          livenessProbe:
            httpGet:
              path: ${base}/robots.txt
              port: http
          resources:
            requests:
              cpu: 10m
              memory: 32Mi
            limits:
              memory: 128Mi
---
apiVersion: v1
kind: Service
metadata:
  name: sso-guide
  labels:
    app.kubernetes.io/name: sso-guide
spec:
  selector:
    app.kubernetes.io/name: sso-guide
  ports:
    - name: http
      port: 80
      targetPort: http
`;
}
