export { QueryProvider } from '@/lib/client/query-provider';
