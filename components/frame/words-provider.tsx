export { MoreWords } from '@/lib/client/messages/words-provider';
