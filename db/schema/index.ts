export * from './actors';
export * from './enums';
export * from './event-parts';
export * from './events';
export * from './evidence';
export * from './history';
export * from './people';
export * from './projection';
