import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import type { Config } from '../platform/config/config.js';
import { Access, BeforePasswordChange } from '../platform/graphql/compiling/access.js';
import { Reads } from '../platform/graphql/compiling/reads.service.js';
import { RecordRef } from '../platform/graphql/records/record-ref.js';
import { TakesPassword } from '../platform/graphql/takes-password.js';
import { CONFIG } from '../platform/platform.module.js';
import { currentViewer } from '../platform/request/request-context.js';
import { setBrowserCookie, whenceOf } from './attempts/browser-cookie.js';
import { ChangePasswordInput, ChangePasswordPayload } from './change-password.js';
import { clearSessionCookie, setSessionCookie } from './credentials/session-cookie.js';
import { PasswordsService } from './passwords.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInInput, SignInPayload, SignOutPayload } from './sign-in.js';
import { requireSignedIn } from './signed-in.js';
import { staffAccountShape } from './staff/staff-account.shape.js';
import { StaffAccountType } from './staff/staff-account.type.js';
import { ViewerSource } from './viewer-source.js';

interface Http {
  request: FastifyRequest;
  reply: FastifyReply;
}

@Resolver(() => StaffAccountType)
export class SessionResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reads: Reads,
    private readonly sessions: SessionsService,
    private readonly passwords: PasswordsService,
    private readonly viewers: ViewerSource,
  ) {}

  @Access('PUBLIC')
  @BeforePasswordChange()
  @Query(() => StaffAccountType, {
    nullable: true,
    description: 'Tài khoản của bạn; null khi chưa đăng nhập / your own account; null when you are not signed in.',
  })
  async viewer(@Info() info: GraphQLResolveInfo): Promise<object | null> {
    const viewer = currentViewer();
    return viewer.kind === 'STAFF' ? this.reads.find(staffAccountShape, viewer.id, info) : null;
  }

  @Access('PUBLIC')
  @BeforePasswordChange()
  @TakesPassword()
  @Mutation(() => SignInPayload, {
    description:
      'Đăng nhập, nhận cookie phiên; sai năm lần thì tài khoản bị khóa một thời gian, trừ với trình duyệt đã từng đăng nhập / sign in; the session comes as a cookie. Five failures lock the account for a while, but for browsers that signed in to it before.',
  })
  async signIn(@Args('input') input: SignInInput, @Context() { request, reply }: Http): Promise<SignInPayload> {
    this.viewers.requireOwnOrigin(request);
    const { secureCookies } = this.config;
    const { staffId, token, browserToken } = await this.sessions.signIn(input, whenceOf(request, secureCookies));
    setSessionCookie(reply, secureCookies, token);
    setBrowserCookie(reply, secureCookies, browserToken);
    return { viewer: new RecordRef('StaffAccount', staffId) };
  }

  @Access('SIGNED_IN')
  @BeforePasswordChange()
  @Mutation(() => SignOutPayload, { description: 'Đăng xuất / end this session.' })
  async signOut(@Context() { reply }: Http): Promise<SignOutPayload> {
    await this.sessions.signOut();
    clearSessionCookie(reply, this.config.secureCookies);
    return { signedOut: true };
  }

  @Access('SIGNED_IN')
  @BeforePasswordChange()
  @TakesPassword()
  @Mutation(() => ChangePasswordPayload, {
    description:
      'Đổi mật khẩu của mình; các phiên và mã truy cập khác hết hiệu lực / change your password; your other sessions and API tokens end.',
  })
  async changePassword(
    @Args('input') input: ChangePasswordInput,
    @Context() { request }: Http,
  ): Promise<ChangePasswordPayload> {
    const viewer = requireSignedIn();
    await this.passwords.changePassword(viewer, input, whenceOf(request, this.config.secureCookies));
    return { viewer: new RecordRef('StaffAccount', viewer.id) };
  }
}
