import { defineFeedRoute } from '@/lib/server/feeds/define-feed-route';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineFeedRoute('ndjson');
