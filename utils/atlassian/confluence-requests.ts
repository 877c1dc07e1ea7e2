import type { TicketText } from '../domain/ticket-text.ts';
import type { Deployment } from '../page/page-context.ts';
import { toStorage } from '../ticket-text/to-storage.ts';
import { inPath, type SiteRequest } from './site-request.ts';

/** Both can be commented on, and each wants to be called by its kind. */
export type ArticleKind = 'page' | 'blogpost';

/** The questions to Confluence: version 2 on Cloud, version 1 on Data Center. */
export function confluenceRequests(deployment: Deployment) {
  return deployment === 'cloud' ? cloudRequests : dataCenterRequests;
}

type ConfluenceRequests = {
  operations: (id: string, kind: ArticleKind) => SiteRequest;
  comment: (id: string, kind: ArticleKind, text: TicketText) => SiteRequest;
  newestComments: (id: string, kind: ArticleKind) => SiteRequest;
  deleteComment: (id: string) => SiteRequest;
};

const cloudRequests: ConfluenceRequests = {
  operations: (id, kind) => ({ method: 'GET', path: `/api/v2/${kind}s/${inPath(id)}/operations` }),
  comment: (id, kind, text) => ({
    method: 'POST',
    path: '/api/v2/footer-comments',
    body: {
      ...(kind === 'page' ? { pageId: id } : { blogPostId: id }),
      body: { representation: 'storage', value: toStorage(text) },
    },
  }),
  newestComments: (id, kind) => ({
    method: 'GET',
    path: `/api/v2/${kind}s/${inPath(id)}/footer-comments?body-format=storage&sort=-created-date&limit=25`,
  }),
  deleteComment: (id) => ({ method: 'DELETE', path: `/api/v2/footer-comments/${inPath(id)}` }),
};

const dataCenterRequests: ConfluenceRequests = {
  operations: (id) => ({
    method: 'GET',
    path: `/rest/api/content/${inPath(id)}?expand=operations`,
  }),
  comment: (id, kind, text) => ({
    method: 'POST',
    path: '/rest/api/content',
    body: {
      type: 'comment',
      container: { id, type: kind },
      body: { storage: { value: toStorage(text), representation: 'storage' } },
    },
  }),
  newestComments: (id) => ({
    method: 'GET',
    path: `/rest/api/content/${inPath(id)}/child/comment?expand=${inPath('body.storage,history')}&limit=100`,
  }),
  deleteComment: (id) => ({ method: 'DELETE', path: `/rest/api/content/${inPath(id)}` }),
};
