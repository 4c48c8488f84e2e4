import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';
import { articleShape } from '../article.shape.js';
import { articleDraftShape } from '../drafts/article-draft.shape.js';
import { Bindings } from './bindings.js';

export interface TextOnRecord {
  kind: 'ARTICLE' | 'DRAFT';
  id: string;
  title: string | null;
  outlet: string | null;
  publishedOn: string | null;
  text: string;
}

/** Texts whose marks overlap most are compared word for word. */
const MOST_COMPARED = 8;
/** Words in a row that more texts have than this are set phrases ("Hội nghị tổng kết công tác Mặt trận năm …") and tell nothing. */
const MOST_BEARERS = 300;

/** Articles and open drafts whose words are like those of a text, as far as the viewer may see them. */
@Injectable()
export class AlikeArticlesRepository {
  constructor(private readonly database: Database) {}

  findAlike(text: string): Promise<TextOnRecord[]> {
    const bindings = new Bindings();
    const bound = bindings.bind(text, 'text');
    const found = (kind: TextOnRecord['kind'], table: string, where: string) => `
      select '${kind}' as kind, h.id, asked.mark, count(*) over (partition by asked.mark) as bearers
        from asked cross join lateral
             (select t.id from ${table} t where t.text_marks @> array[asked.mark] and ${where} limit ${MOST_BEARERS + 1}) h`;
    return this.database.query<TextOnRecord>(
      `with asked as materialized (select unnest(text_marks(${bound})) as mark), hits as materialized (
         ${found('ARTICLE', 'articles', conditions("t.record_status <> 'WITHDRAWN'", articleShape.visible('t', bindings)))}
         union all
         ${found('DRAFT', 'article_drafts', conditions("t.state <> 'DISCARDED' and t.article_id is null", articleDraftShape.visible('t', bindings)))}
       ), found as materialized (
         select kind, id, count(*) as common from hits where bearers <= ${MOST_BEARERS} group by 1, 2)
       select f.kind, f.id, coalesce(a.title, d.title) as title, coalesce(a.outlet, d.outlet) as outlet,
              coalesce(a.published_on, d.published_on) as "publishedOn", coalesce(a.snapshot_text, d.snapshot_text) as text
         from (select * from found order by common desc, id limit ${MOST_COMPARED}) f
         left join articles a on f.kind = 'ARTICLE' and a.id = f.id
         left join article_drafts d on f.kind = 'DRAFT' and d.id = f.id
        order by f.common desc, f.id`,
      bindings.values,
    );
  }
}
