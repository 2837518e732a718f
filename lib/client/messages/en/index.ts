import calendar from './calendar.json';
import event from './event.json';
import filter from './filter.json';
import frame from './frame.json';
import home from './home.json';
import problem from './problem.json';
import timeline from './timeline.json';
import vocabulary from './vocabulary.json';

/** All English text of the interface: one file for each area, its name is the namespace. */
export const en = { calendar, event, filter, frame, home, problem, timeline, vocabulary };
