import auth from './auth.json';
import calendar from './calendar.json';
import desk from './desk.json';
import event from './event.json';
import filter from './filter.json';
import frame from './frame.json';
import home from './home.json';
import mail from './mail.json';
import people from './people.json';
import problem from './problem.json';
import timeline from './timeline.json';
import vocabulary from './vocabulary.json';

/** All English text of the interface: one file for each area, its name is the namespace. */
export const en = {
  auth,
  calendar,
  desk,
  event,
  filter,
  frame,
  home,
  mail,
  people,
  problem,
  timeline,
  vocabulary,
};
