import { html } from '../html.js';
import { page } from '../page.js';
import type { Visit } from '../visit.js';

/** What is shown and why, and how somebody asks for a correction or not to be named. `contact`: of whoever runs the registry. */
export function aboutPage(visit: Visit, contact: string | undefined): string {
  const { say } = visit;
  return page(visit, {
    title: say('Về sổ này', 'About this registry'),
    description: say(
      'Sổ ghi gì, vì sao công khai, và hỏi ai khi có điều sai hoặc không muốn được nêu tên.',
      'What is on record, why it is public, and whom to ask for a correction or not to be named.',
    ),
    body: html`<h1>${say('Về sổ này', 'About this registry')}</h1>
      <h2>${say('Sổ cho thấy gì', 'What is shown')}</h2>
      <p>
        ${say(
          'Ai được khen, hình thức gì, cơ quan nào tặng, theo quyết định nào, vì thành tích gì, trao ở đâu, và báo chí đã viết gì. Tên, chức vụ và đơn vị ghi như trong quyết định. Khen thưởng là việc công khai: quyết định được công bố và trao trước hội nghị.',
          'Who was honoured, in which form, by whom, by which decision, for what, where it was handed over, and what the press wrote. Names, positions and units stand as the decision prints them. Awards are public acts: decisions are made known, and handed over before a meeting.',
        )}
      </p>
      <p>
        ${say(
          'Sổ không có ngày sinh, số giấy tờ, địa chỉ, dân tộc, tôn giáo của ai. Trẻ em được ẩn sẵn. Khen thưởng đã bị hủy thì không còn hiện.',
          'It holds nobody’s day of birth, identity number, address, ethnicity or religion. Minors are hidden. What was annulled is no longer shown.',
        )}
      </p>
      <h2 id="correct">${say('Báo điều sai, xin không nêu tên', 'To have something corrected, or not to be named')}</h2>
      <p>
        ${say(
          'Người được khen, hộ gia đình, tập thể hay đơn vị có thể xin sửa điều ghi sai, hoặc xin không nêu tên mình; bản ghi khi đó vẫn còn trong sổ nhưng công chúng không thấy nữa. Trẻ em thì cha mẹ hoặc người giám hộ hỏi thay.',
          'Whoever is honoured, a person, household, group or body, may ask for a correction, or not to be named: the record then stays, and the public no longer sees it. For a minor their parents or guardian ask.',
        )}
      </p>
      <p>
        ${say(
          'Hãy hỏi cơ quan giữ bản ghi, nêu ở cuối trang của người được khen và của quyết định, và cho biết địa chỉ của trang ấy; đừng gửi bản chụp giấy tờ tùy thân qua thư điện tử.',
          'Ask the body that keeps the record, which the page of the honouree and of the decision names at its end, and say which page it is; send no copies of identity papers by e-mail.',
        )}
      </p>
      <h2>${say('Liên hệ', 'Contact')}</h2>
      <p>
        ${
          contact === undefined
            ? say(
                'Nơi vận hành sổ chưa nêu địa chỉ liên hệ; hãy hỏi cơ quan giữ bản ghi.',
                'Whoever runs this registry has named no contact yet; ask the body that keeps the record.',
              )
            : visit.printed(contact)
        }
      </p>`,
  });
}
