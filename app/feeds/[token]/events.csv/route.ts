import { defineAddressRoute } from '@/lib/server/feeds/define-address-route';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineAddressRoute('csv');
